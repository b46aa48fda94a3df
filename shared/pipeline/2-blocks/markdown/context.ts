import type { Lexer } from "marked";
import type { Report } from "../../../model/note.ts";
import type { BlockList } from "../block-list.ts";

/** What every step of the walk over marked's tokens works with. */
export type Context = { readonly lexer: Lexer; readonly list: BlockList; readonly report: Report };
