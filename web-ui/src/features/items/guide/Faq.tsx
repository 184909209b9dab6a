import type { ItemGuide } from "@/api/types";
import styles from "./Guide.module.css";

/** Open questions and answers: folded ones would be missing on paper and in a search of the page. */
export function Faq({ faq }: { faq: ItemGuide["faq"] }) {
  return (
    <dl className={styles.faq}>
      {faq.map(({ question, answer }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}
