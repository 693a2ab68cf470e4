/** What the bundles get from the compiler, through vite-plugin.ts and shared-code.ts. */
declare module 'virtual:backstory/records' {
  const bundled: {
    /** A hash of all records, short and whole, and the catalogue. */
    readonly version: string;
    readonly records: Readonly<Record<string, import('../core/knowledge/record.ts').StoredRecord>>;
    /** Those that are shortened in `records`, whole. */
    readonly wholeRecords: Readonly<
      Record<string, import('../core/knowledge/record.ts').StoredRecord>
    >;
    readonly catalogue: import('../core/knowledge/record.ts').Catalogue;
    /** What the records are made of. */
    readonly knowledge: import('../core/knowledge/model.ts').Knowledge;
  };
  export default bundled;
}

declare module 'virtual:backstory/knowledge' {
  const knowledge: import('../core/knowledge/model.ts').Knowledge;
  export default knowledge;
}

declare module 'virtual:backstory/name-index' {
  /** As `packNameIndex` packed it; `openNameIndex` opens it. */
  const packed: string;
  export default packed;
}

declare module 'virtual:backstory/candidate-index' {
  /** As `packCandidateIndex` packed it; `openCandidateIndex` opens it. */
  const packed: string;
  export default packed;
}

declare module 'virtual:backstory/shared-code' {
  /** What this part of the content script gives to later ones, as lib/compile/shared-code.ts lists it. */
  const sharedCode: readonly (readonly unknown[])[];
  export default sharedCode;
}

declare module 'virtual:backstory/licences' {
  const licences: readonly import('./licences.ts').Licence[];
  export default licences;
}

/** Set by WXT for each build. */
interface ImportMeta {
  readonly env: { readonly FIREFOX: boolean; readonly BROWSER: string };
}
