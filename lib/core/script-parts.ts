/** The parts of the content script that come to a frame only where they are needed, in this order. */
export const laterParts = ['annotate', 'cards'] as const;

export type LaterPart = (typeof laterParts)[number];
