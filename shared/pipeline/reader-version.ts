/** Raised whenever a stage reads anything differently, so that saved policies are read again. */
export const readerVersion = 3;
