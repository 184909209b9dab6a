import { anchorOf } from "../../places";
import { useEditor } from "../editor";
import styles from "./fields.module.css";

/** The rules that a field breaks, each with its clause. */
export function FaultsAt({ pointer }: { pointer: string }) {
  const { faultsAt } = useEditor();
  const faults = faultsAt(pointer);
  if (faults.length === 0) return null;
  return (
    <ul id={`${anchorOf(pointer)}-faults`} className={styles.faults}>
      {faults.map(({ code, message }) => (
        <li key={code + message}>{message}</li>
      ))}
    </ul>
  );
}
