/** A share of the width, 0 to 1, as pictures take it. */
export const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
