import { type Command, commands } from "../../../shared/ipc/commands.ts";
import { acceleratorOf } from "../../client/accelerator.ts";
import { useCommands } from "../../client/commands.tsx";
import { type ChoiceGroup, Chooser } from "../../ui/chooser.tsx";
import type { IconName } from "../../ui/icon.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { onMac } from "../../ui/keys.ts";
import { findByLabel } from "./find-choices.ts";

const menus = ["File", "Edit", "View", "Go", "Policy", "Help"] as const satisfies readonly Command["menu"][];

const icons: Readonly<Record<Command["menu"], IconName>> = {
  File: "file",
  Edit: "edit",
  View: "panel",
  Go: "right",
  Policy: "bookmark",
  Help: "info",
};

/** All commands that can be carried out now, found by a few letters; with nothing typed, in the order of the menus. */
export function CommandPalette(props: { readonly onClose: () => void }) {
  const desk = useCommands();
  const all: readonly Command[] = commands;
  const possible = all.filter((command) => command.id !== "help.palette" && desk.can(command.id));

  const toGroup = (label: string, rows: readonly Command[], typed: string): ChoiceGroup => ({
    label,
    choices: findByLabel(rows, typed, rows.length).map(({ thing, strong }) => {
      const accelerator = acceleratorOf(thing, onMac);
      return {
        id: thing.id,
        icon: icons[thing.menu],
        label: thing.label,
        strong,
        hint: accelerator === null ? null : <Kbd accelerator={accelerator} />,
        onChoose: () => desk.run(thing.id),
      };
    }),
  });
  const find = (typed: string): readonly ChoiceGroup[] => {
    const groups =
      typed.trim() === ""
        ? menus.map((menu) =>
            toGroup(
              menu,
              possible.filter((command) => command.menu === menu),
              typed,
            ),
          )
        : [toGroup("Commands", possible, typed)];
    return groups.filter((group) => group.choices.length > 0);
  };
  return <Chooser label="Find a command" nothing="No command is called that." find={find} onClose={props.onClose} />;
}
