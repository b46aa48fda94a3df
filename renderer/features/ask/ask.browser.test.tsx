import { useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../styles/base.css";
import "../../styles/tokens.css";
import type { OpenPolicy } from "../../../shared/ipc/answers.ts";
import type { Input } from "../../../shared/ipc/contract.ts";
import { type ClauseId, clauseId } from "../../../shared/model/ids.ts";
import type { OwnAnswer } from "../../../shared/model/own-answer.ts";
import { type Client, createClient } from "../../client/client.ts";
import { ClientProvider } from "../../client/client-context.tsx";
import { createMemoryTransport, type MemoryTransport } from "../../client/memory/memory-transport.ts";
import type { Go } from "../../client/target.ts";
import { LiveRegion } from "../../ui/live-region.tsx";
import { UndoProvider } from "../../ui/undo.tsx";
import { AskPanel } from "./ask-panel.tsx";
import type { PickPlace } from "./use-pick-place.ts";

let transport: MemoryTransport;
let client: Client;
let open: OpenPolicy;
let root: Root;
let gone: Parameters<Go>[];

beforeEach(async () => {
  await page.viewport(420, 900);
  transport = createMemoryTransport();
  client = createClient(transport);
  gone = [];
  const [card] = await client.call("library.list");
  const opened = card === undefined ? undefined : await client.call("policy.open", { policy: card.id, version: null });
  if (!opened?.ok) throw new Error("the invented policy does not open");
  open = opened.value;
});

afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

type Shown = { readonly open?: OpenPolicy; readonly redLines?: Parameters<typeof AskPanel>[0]["redLines"] };

function show(shown: Shown = {}): void {
  const place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  root.render(
    <ClientProvider client={client}>
      <LiveRegion>
        <UndoProvider>
          <Bench {...shown} />
        </UndoProvider>
      </LiveRegion>
    </ClientProvider>,
  );
}

/** The panel beside a text of two clauses that can be pointed at. */
function Bench({ open: shown = open, redLines = [] }: Shown) {
  const [cited, setCited] = useState<ClauseId | null>(null);
  const [wanted, setWanted] = useState<"field" | "answer" | null>(null);
  const go: Go = (...to) => {
    gone.push(to);
    setCited(to[0]);
  };
  return (
    <>
      <AskPanel
        {...{ open: shown, cited, redLines, wanted, pick }}
        place={null}
        onGo={go}
        onDone={() => setWanted(null)}
      />
      <button type="button" onClick={() => setWanted("answer")}>
        Command: answer
      </button>
      <article>
        <p data-clause="3">The third clause.</p>
        <p data-clause="4">The fourth clause.</p>
      </article>
    </>
  );
}

const pick: PickPlace = (target) => {
  const number = target.closest("[data-clause]")?.getAttribute("data-clause") ?? null;
  return number === null ? null : { clause: clauseId(Number(number)), span: null };
};

const field = () => page.getByRole("searchbox");
const question = (asks: string | RegExp) => page.getByRole("button", { name: asks });
const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")];
const focused = () => document.activeElement?.textContent ?? "";
const own = (): readonly OwnAnswer[] =>
  [...transport.library.answers.values()].filter(({ removed }) => !removed).map(({ answer }) => answer);
const brief = () => own().map(({ state, words, evidence }) => [state, words, evidence.map(({ clause }) => clause)]);

describe("the questions", () => {
  test("are thirty, each with its state in words", async () => {
    show();
    await expect.element(question(/^Do they sell my data\? No, with an exception\./)).toBeVisible();
    expect(rows()).toHaveLength(30);
    expect(rows().every((row) => /(Yes|Stated|No|Unclear|Does not say)/.test(row.textContent ?? ""))).toBe(true);
    await expect.element(page.getByRole("button", { name: "Yes, or stated 19" })).toBeVisible();
  });

  test("of red lines come first, and say that they are", async () => {
    show({ redLines: ["children"] });
    await expect.element(page.getByRole("heading", { name: "Red lines and first questions" })).toBeVisible();
    expect(rows()[0]?.textContent).toMatch(/^Is there a minimum age.*Red line\./);
  });

  test("show what an answer stands on, and lead there", async () => {
    show();
    await question(/^Do they sell/).click();
    await expect.element(page.getByText("No, with an exception", { exact: true })).toBeVisible();
    expect(document.querySelector("blockquote")?.textContent).toMatch(
      /^“We do not sell your name or contact details.”/,
    );
    const chip = page.getByRole("button", { name: "Go to clause 4.5" }).first();
    await chip.click();
    const clause = open.reading.clauses.find(({ number }) => number === "4.5");
    expect(gone[0]?.[0]).toBe(clause?.id);
    const [, span] = gone[0] ?? [];
    expect(clause?.text.slice(span?.start, span?.end)).toMatch(/^We do not sell/);
    await expect.element(chip).toHaveAttribute("aria-current", "location");
  });

  test("show the words that leave an answer open, the people it is limited to, and its values", async () => {
    show();
    await question(/^Do they use it for advertising/).click();
    await expect.element(page.getByText("Left open by “may”, “unless”.")).toBeVisible();
    expect([...document.querySelectorAll("blockquote strong")].map((part) => part.textContent)).toEqual([
      "may",
      "unless",
    ]);
    await question(/^Where can I complain/).click();
    await expect.element(page.getByText("Only if you live in the European Economic Area")).toBeVisible();
    await question(/^How long do they keep/).click();
    await expect.element(page.getByText("Bookings: 7 years")).toBeVisible();
    await expect.element(page.getByText("Positions: 24 hours")).toBeVisible();
  });

  test("say of silence what was looked for and what comes nearest", async () => {
    show();
    await question(/^Will they tell me if my data leaks/).click();
    await expect.element(page.getByText("This policy does not say", { exact: true })).toBeVisible();
    await expect.element(page.getByText(/breach · leak · incident/)).toBeVisible();
    const item = page.getByRole("listitem").filter({ hasText: "This policy does not say" });
    await expect.element(item.getByRole("button", { name: "Go to clause 12.1" })).toBeVisible();
  });

  test("are all there in another language too, to be answered by oneself", async () => {
    show({ open: { ...open, reading: { ...open.reading, answers: [] } } });
    await expect.element(page.getByText(/You can answer them yourself\.$/)).toBeVisible();
    await expect.element(question(/^Do they sell my data\? Not answered\./)).toBeVisible();
    expect(rows()).toHaveLength(30);
    await question(/^Do they sell/).click();
    await page.getByRole("button", { name: "Answer it yourself" }).click();
    await page.getByRole("button", { name: "No", exact: true }).click();
    await expect.poll(brief).toEqual([["no", "", []]]);
  });
});

describe("from the keyboard", () => {
  test("typing filters, arrows move, Enter opens, and typing goes back to the field", async () => {
    show();
    await field().fill("sell");
    await expect.poll(() => rows().length).toBe(3);
    await userEvent.keyboard("{ArrowDown}");
    await expect.poll(focused).toMatch(/^Do they sell my data/);
    await userEvent.keyboard("{ArrowDown}");
    expect(focused()).toMatch(/^Can I use it without/);
    await userEvent.keyboard("{Enter}");
    await expect.element(question(/^Can I use it without/)).toHaveAttribute("aria-expanded", "true");
    await userEvent.keyboard("i");
    await expect.element(field()).toHaveFocus();
    await expect.element(field()).toHaveValue("selli");
  });

  test("Enter in the field opens the first question, Escape empties it", async () => {
    show();
    await field().fill("leaks");
    await expect.poll(() => rows().length).toBe(1);
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText("This policy does not say", { exact: true })).toBeVisible();
    await field().click();
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => rows().length).toBe(30);
  });

  test("Escape folds a question from anywhere in it, and goes back to the field", async () => {
    show();
    await question(/^Do they sell/).click();
    await page.getByRole("button", { name: "Answer it yourself" }).element().focus();
    await userEvent.keyboard("{Escape}");
    expect(focused()).toMatch(/^Do they sell/);
    await expect.element(question(/^Do they sell/)).toHaveAttribute("aria-expanded", "false");
    await userEvent.keyboard("{Escape}");
    await expect.element(field()).toHaveFocus();
  });

  test("a state narrows the list down, and lets go again", async () => {
    show();
    const unclear = page.getByRole("button", { name: "Unclear 3" });
    await unclear.click();
    await expect.poll(() => rows().length).toBe(3);
    await unclear.click();
    await expect.poll(() => rows().length).toBe(30);
  });

  test("a state that no answer has says so", async () => {
    const answers = open.reading.answers.filter(({ state }) => state !== "unclear");
    show({ open: { ...open, reading: { ...open.reading, answers } } });
    await page.getByRole("button", { name: "Unclear 0" }).click();
    await expect.element(page.getByText("No answer is of this kind.")).toBeVisible();
  });

  test("Alt+Enter goes to the words at once", async () => {
    show();
    await question(/^Do they sell/).click();
    await userEvent.keyboard("{Alt>}{Enter}{/Alt}");
    expect(gone).toHaveLength(1);
  });
});

describe("a question of one's own", () => {
  test("that no standing one has gets the closest clauses, and the word that they are no answer", async () => {
    show();
    await field().fill("seasick luggage");
    await expect.element(page.getByText("These clauses come closest. They are not an answer.")).toBeVisible();
    await page.getByRole("button", { name: "Go to clause 3.3" }).click();
    expect(gone).toHaveLength(1);
  });

  test("is asked beside the standing ones on request", async () => {
    show();
    await field().fill("sell");
    await page.getByRole("button", { name: "Show the clauses closest to “sell”" }).click();
    await expect.element(page.getByText("These clauses come closest. They are not an answer.")).toBeVisible();
    await expect.element(question(/^Do they sell/)).toBeVisible();
  });

  test("that has nothing in common with the policy is told so", async () => {
    show();
    await field().fill("volcano");
    await expect.element(page.getByText("No clause has these words, or words that mean the same.")).toBeVisible();
  });
});

describe("your reading", () => {
  test("stands beside the answer that was read, is undone and done again", async () => {
    show();
    await question(/^Do they sell/).click();
    await userEvent.keyboard("{F2}");
    await page.getByRole("button", { name: "Command: answer" }).click();
    await page.getByRole("button", { name: "Yes", exact: true }).click();
    await expect.poll(brief).toEqual([["yes", "", []]]);
    await page.getByRole("textbox", { name: /^Your reading/ }).fill("A fee is a sale.");
    await page.getByRole("button", { name: "Add 1.1" }).click();
    await expect.poll(brief).toEqual([["yes", "A fee is a sale.", ["c1"]]]);
    // It is not offered twice, and the focus does not go with it.
    await expect.element(page.getByRole("button", { name: "Add 1.1" })).not.toBeInTheDocument();
    await expect.element(page.getByRole("button", { name: "Mark a clause in the text" })).toHaveFocus();
    await page.getByRole("button", { name: "Done" }).click();
    await expect.element(page.getByText("Your reading: yes")).toBeVisible();
    await expect.element(page.getByText("No, with an exception", { exact: true })).toBeVisible();
    await expect.element(question(/^Do they sell my data\? No, with an exception\. Your reading: yes\./)).toHaveFocus();
    await userEvent.keyboard("{Control>}zz{/Control}");
    await expect.poll(brief).toEqual([["yes", "", []]]);
    await userEvent.keyboard("{Control>}z{/Control}");
    await expect.poll(brief).toEqual([]);
    await userEvent.keyboard("{Control>}{Shift>}ZZZ{/Shift}{/Control}");
    await expect.poll(brief).toEqual([["yes", "A fee is a sale.", ["c1"]]]);
  });

  test("changes its state without losing words or clauses", async () => {
    await give({ words: "Mine.", evidence: [{ clause: clauseId(1), span: null }] });
    show();
    await question(/^Do they sell/).click();
    await page.getByRole("button", { name: "Change" }).click();
    await page.getByRole("textbox", { name: /^Your reading/ }).fill("Mine, still.");
    await page.getByRole("button", { name: "Unclear", exact: true }).click();
    await expect.poll(brief).toEqual([["unclear", "Mine, still.", ["c1"]]]);
    await page.getByRole("button", { name: "Take 1.1 out of your reading" }).click();
    await expect.poll(brief).toEqual([["unclear", "Mine, still.", []]]);
  });

  test("is removed, and comes back by undo", async () => {
    await give({ words: "Mine." });
    show();
    await question(/^Do they sell/).click();
    await page.getByRole("button", { name: "Remove your reading" }).click();
    await expect.poll(brief).toEqual([]);
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(brief).toEqual([["yes", "Mine.", []]]);
  });

  test("takes the switch for such answers along with the last of them", async () => {
    await give({ words: "Mine." });
    show();
    await page.getByRole("button", { name: "Your reading 1" }).click();
    await expect.poll(() => rows().length).toBe(1);
    await question(/^Do they sell/).click();
    await page.getByRole("button", { name: "Remove your reading" }).click();
    await expect.poll(() => rows().length).toBe(30);
  });

  test("of a silence starts with the clause that was found, pointed at in the text", async () => {
    show();
    await question(/^Will they tell me if my data leaks/).click();
    await page.getByRole("button", { name: "I found it: mark the clause" }).click();
    await expect.element(page.getByText(/^Click a clause in the text/)).toBeVisible();
    await page.getByText("The fourth clause.").click();
    expect(own()).toEqual([]);
    await page.getByRole("button", { name: "Yes", exact: true }).click();
    await expect.poll(brief).toEqual([["yes", "", ["c4"]]]);
  });

  test("shows words that are no longer in the policy, and keeps them when it changes", async () => {
    const { answer } = await give({ evidence: [{ clause: clauseId(1), span: null }] });
    const [anchor] = answer.evidence;
    if (anchor === undefined) throw new Error("it stands on nothing");
    const moved = { ...answer, evidence: [{ ...anchor, clause: clauseId(0), quote: "We lend it." }] };
    transport.library.answers.set(answer.id, { answer: moved, removed: false });
    show();
    await expect.element(page.getByText("Your readings: 0 in place + 1 with words not found = 1")).toBeVisible();
    await question(/^Do they sell/).click();
    await expect
      .element(page.getByText(/^No longer found:/))
      .toHaveTextContent("No longer found: “We lend it.” (was 1.1)");
    await page.getByRole("button", { name: "Change" }).click();
    await page.getByRole("button", { name: "No", exact: true }).click();
    await expect.poll(brief).toEqual([["no", "", ["c0"]]]);
  });

  test("of an earlier version is shown in a newer one, and kept there on the reader's word", async () => {
    await give({ words: "Mine.", evidence: [{ clause: clauseId(1), span: null }] });
    const newer = { ...open.version, id: "vnewer" as typeof open.version.id, number: 2 };
    show({ open: { ...open, version: newer, versions: [newer, open.version] } });
    await question(/^Do they sell/).click();
    await expect.element(page.getByText("Your reading of version 1: yes")).toBeVisible();
    await expect.element(page.getByText("1 of 1 found again")).toBeVisible();
    await page.getByRole("button", { name: "Keep it for this version" }).click();
    await expect
      .poll(() => transport.asked.find(({ method }) => method === "answer.give" && transport.asked.length > 0)?.input)
      .toBeDefined();
    const last = transport.asked.filter(({ method }) => method === "answer.give").at(-1);
    expect(last?.input).toMatchObject({
      version: "vnewer",
      state: "yes",
      words: "Mine.",
      evidence: [{ clause: "c1" }],
    });
  });
});

async function give(change: Partial<Input<"answer.give">> = {}) {
  const usual: Omit<Input<"answer.give">, "version"> = {
    ...{ question: "share-sell", state: "yes", words: "", kept: [], evidence: [] },
  };
  const given = await client.call("answer.give", { version: open.version.id, ...usual, ...change });
  if (!given.ok) throw new Error("the answer was not taken");
  return given.value;
}
