import styles from "./ItemsPage.module.css";

/** A text with the words marked that were looked for. Pinyin initials mark nothing. */
export function HitText({ text, words }: { text: string; words: readonly string[] }) {
  const hits = words.filter((word) => word !== "" && text.includes(word));
  if (hits.length === 0) return text;
  const pattern = new RegExp(`(${hits.map(literal).join("|")})`);
  return text.split(pattern).map((part, index) =>
    index % 2 === 1 ? (
      <mark key={index} className={styles.hit}>
        {part}
      </mark>
    ) : (
      part
    ),
  );
}

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
