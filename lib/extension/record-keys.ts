/** Under which keys of storage.local the records lie. */

export const versionKey = 'records-version';
/** The style of the card, as text. */
export const styleKey = 'card-style';
/** The heads of all articles and the sources, which the records share. */
export const catalogueKey = 'records-catalogue';
export const prefix = 'record:';
/** Records that are shortened under `prefix`, in full. */
export const wholePrefix = 'record-whole:';
