import { type Command, commands } from "../../../shared/ipc/commands.ts";
import { acceleratorOf } from "../../client/accelerator.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { onMac } from "../../ui/keys.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import styles from "./shortcut-sheet.module.css";

const menus = ["File", "Edit", "View", "Go", "Policy", "Help"] as const satisfies readonly Command["menu"][];

/** Every command with its keys, by menu, from the same table as the menus themselves. */
export function ShortcutSheet(props: { readonly onClose: () => void }) {
  return (
    <Dialog open onClose={props.onClose} title="Commands and keys" size="wide">
      <div className={styles.columns}>
        {menus.map((menu) => (
          <MenuKeys key={menu} menu={menu} />
        ))}
      </div>
    </Dialog>
  );
}

function MenuKeys(props: { readonly menu: Command["menu"] }) {
  const all: readonly Command[] = commands;
  const rows = all.filter((command) => command.menu === props.menu);
  return (
    <section className={styles.menu} aria-label={props.menu}>
      <h2 className={styles.heading}>{props.menu}</h2>
      <dl>
        {rows.map((command) => {
          const accelerator = acceleratorOf(command, onMac);
          return (
            <div key={command.id} className={styles.row}>
              <dt>{command.label}</dt>
              <dd>
                {accelerator === null ? <VisuallyHidden>no keys</VisuallyHidden> : <Kbd accelerator={accelerator} />}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
