import { useTranslation } from "react-i18next";
import type { GuideChange } from "@/api/types";
import { ChangeTag } from "./ChangeTag";
import { SideText } from "./SideText";
import styles from "./ChangeList.module.css";

interface Props {
  changes: readonly GuideChange[];
  /** What stands above the older text. */
  before: string;
  /** What stands above the newer text. */
  after: string;
}

/** Every change with the text before and after: side by side on a desk, one above the other on a phone. */
export function ChangeList({ changes, before, after }: Props) {
  const fields = [...new Set(changes.map(({ field }) => field))];
  return fields.map((field) => {
    const lines = changes.filter((change) => change.field === field);
    return (
      <section key={field} className={styles.field}>
        <h3>{lines[0]?.fieldTitle}</h3>
        {lines.map((change, index) => (
          <Change key={change.line ?? index} change={change} before={before} after={after} />
        ))}
      </section>
    );
  });
}

function Change({ change, before, after }: { change: GuideChange; before: string; after: string }) {
  const { t } = useTranslation("components");
  const sides: [string, string | null | undefined, string | null | undefined, "del" | "ins"][] = [
    [before, change.before, change.after, "del"],
    [after, change.after, change.before, "ins"],
  ];
  return (
    <div className={styles.change}>
      <ChangeTag kind={change.kind} />
      <div className={styles.sides}>
        {sides.map(([title, text, other, mark]) => (
          <div key={mark} className={mark === "del" ? styles.before : styles.after}>
            <div className={styles.side}>{title}</div>
            {text ? (
              <SideText text={text} other={other ?? ""} mark={mark} />
            ) : (
              <span className="bl-muted">{t("change.nothing")}</span>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
