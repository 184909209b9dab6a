import { useTranslation } from "react-i18next";
import styles from "./Guide.module.css";

interface Props {
  texts: readonly string[];
  /** Which text says that there is nothing. */
  none: "conditions" | "bases";
}

export function TextList({ texts, none }: Props) {
  const { t } = useTranslation("guide");
  if (texts.length === 0) return <p className={styles.none}>{t(`none.${none}`)}</p>;
  return (
    <ol className={styles.list}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ol>
  );
}
