/** Who took a picture or wrote along: names that nobody is told anything about. */
const before =
  /(?:\b(?:photo(?:s|graph|graphs|graphy)?|pictures?|images?|pics?|video|illustrations?|graphics?|reporting) by:? |\bcopyright:? |(?:©|\([Cc]\)) ?)$/i;
const behind =
  /^ ?\/ ?(?:PA|Press Association|Getty|Reuters|REUTERS|AFP|AP|Alamy|Rex|REX|SWNS|EPA|Shutterstock|Bloomberg|NurPhoto|LNP|Avalon|Anadolu)\b/;
const longest = 24;

/** Whether what stands at `[start, end)` is a credit: "Photo by Name", "© Name", "Name/Getty". */
export const isCredit = (text: string, start: number, end: number): boolean =>
  behind.test(text.slice(end, end + longest)) ||
  before.test(text.slice(Math.max(0, start - longest), start));
