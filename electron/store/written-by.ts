/** What a library says wrote it last, so that an older Smallprint can say which one is needed. As in package.json (tested). */
export const writtenBy = "0.1.0";
