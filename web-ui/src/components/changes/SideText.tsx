import { differing } from "./differing";
import styles from "./ChangeList.module.css";

interface Props {
  text: string;
  /** The text of the other side; empty when there is none. */
  other: string;
  mark: "del" | "ins";
}

/** One side of a change, with the part marked in which it differs from the other: struck out or underlined. */
export function SideText({ text, other, mark: Mark }: Props) {
  const [same, different, rest] = differing(text, other);
  return (
    <div className={styles.text}>
      {same}
      {different && <Mark>{different}</Mark>}
      {rest}
    </div>
  );
}
