import { type Command, commands } from "../../../shared/ipc/commands.ts";
import { acceleratorOf } from "../../client/accelerator.ts";
import { useCommands } from "../../client/commands.tsx";
import { type Choice, type ChoiceGroup, Chooser } from "../../ui/chooser.tsx";
import type { IconName } from "../../ui/icon.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { onMac } from "../../ui/keys.ts";
import { type Found, findByLabel } from "./find-choices.ts";

const menus = ["File", "Edit", "View", "Go", "Policy", "Help"] as const satisfies readonly Command["menu"][];

const icons: Readonly<Record<Command["menu"], IconName>> = {
  File: "file",
  Edit: "edit",
  View: "panel",
  Go: "right",
  Policy: "bookmark",
  Help: "info",
};

/**
 * All commands that can be carried out now, found by a few letters; with nothing typed, in the order of the menus. Those that
 * need an open policy are found without one too, and say that they need it.
 */
export function CommandPalette(props: { readonly onClose: () => void }) {
  const desk = useCommands();
  const all: readonly Command[] = commands;
  const others = all.filter((command) => command.id !== "help.palette");
  const possible = others.filter((command) => desk.can(command.id));
  const waiting = others.filter((command) => command.needsPolicy === true && !desk.can(command.id));
  const run = (command: Command) => desk.run(command.id);
  const find = (typed: string): readonly ChoiceGroup[] => {
    const groups =
      typed.trim() === ""
        ? menus.map((menu) => ({
            label: menu,
            choices: possible
              .filter((command) => command.menu === menu)
              .map((thing) => toChoice({ thing, strong: [] }, run)),
          }))
        : [
            { label: "Commands", choices: findByLabel(possible, typed, MOST).map((found) => toChoice(found, run)) },
            { label: "With a policy open", choices: findByLabel(waiting, typed, MOST).map(toWaiting) },
          ];
    return groups.filter((group) => group.choices.length > 0);
  };
  return <Chooser label="Find a command" nothing="No command is called that." find={find} onClose={props.onClose} />;
}

/** More are not looked through. */
const MOST = 50;

function toChoice({ thing, strong }: Found<Command>, run: (command: Command) => void): Choice {
  const accelerator = acceleratorOf(thing, onMac);
  const hint = accelerator === null ? null : <Kbd accelerator={accelerator} />;
  return { id: thing.id, icon: icons[thing.menu], label: thing.label, strong, hint, onChoose: () => run(thing) };
}

function toWaiting({ thing, strong }: Found<Command>): Choice {
  const choice = toChoice({ thing, strong }, () => undefined);
  return { ...choice, hint: "needs an open policy", disabled: true };
}
