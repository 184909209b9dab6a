import { Radio } from "antd";
import { useTranslation } from "react-i18next";
import type { Proposal } from "@/api/dto/simplification";
import type { Difference, Side } from "./merge";
import { pathTitle, valueText } from "./texts";
import styles from "./Clash.module.css";

interface Props {
  difference: Difference;
  /** Where a line's name is looked for. */
  proposals: readonly Proposal[];
  choice: Side;
  onChoose: (side: Side) => void;
}

/** One field or line: what it was, and both sides in full, so that nothing is given up unseen. */
export function ClashRow({ difference, proposals, choice, onChoose }: Props) {
  const { t } = useTranslation("simplification");
  const { path, base, mine, theirs, conflict } = difference;
  const title = pathTitle(t, path, proposals);
  const text = (value: unknown) => valueText(t, path, value) || t("clash.empty");
  return (
    <section className={styles.row} aria-label={title}>
      <h4>{title}</h4>
      <div className="bl-muted">{t("clash.before", { text: text(base) })}</div>
      {conflict ? (
        <Radio.Group
          className={styles.sides}
          value={choice}
          onChange={({ target }) => onChoose(target.value as Side)}
          options={[
            { value: "mine", label: <Option name={t("clash.mine")} text={text(mine)} /> },
            { value: "theirs", label: <Option name={t("clash.theirs")} text={text(theirs)} /> },
          ]}
        />
      ) : (
        <div className={styles.text}>{text(theirs)}</div>
      )}
    </section>
  );
}

function Option({ name, text }: { name: string; text: string }) {
  return (
    <>
      <strong>{name}</strong>
      <div className={styles.text}>{text}</div>
    </>
  );
}
