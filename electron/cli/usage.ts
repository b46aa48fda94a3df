/** What every wrong call is answered with. */
export const usage = `Usage: smallprint COMMAND …

  inspect FILE… [--json]                       read files and print what was found
  classify                                     JSON lines {"text": "…"} in, {"practices", "scores"} out
  import PATH… --library DIR [--json]          take files and folders into a library
  search QUERY --library DIR [--limit N] [--json]
  export --library DIR [--format markdown|json|csv]
                                               write out annotations and answers
  check --library DIR [--json]                 check originals, index and annotations

A name that begins with a dash goes after --.
Exit codes: 0 all well, 1 something failed, 2 not understood.
`;
