import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import styles from "./ErrorSummary.module.css";

export interface SummaryLine {
  message: string;
  /** In-page target (`#id`) or another page. */
  href?: string;
  /** Called instead of following the link, e.g. to focus a field. */
  onSelect?: () => void;
}

interface Props {
  title?: string;
  lines: readonly SummaryLine[];
}

/**
 * All faults on top of the page, each linked to the place where it is mended. It takes the focus when it appears,
 * not when its lines change: that would pull people out of the field they are mending.
 */
export function ErrorSummary({ title, lines }: Props) {
  const { t } = useTranslation("components");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (lines.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" data-error-summary className={styles.box}>
      <h2>{title ?? t("errorSummary", { count: lines.length })}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line.message + (line.href ?? "")}>{body(line)}</li>
        ))}
      </ul>
    </div>
  );
}

function body({ message, href, onSelect }: SummaryLine) {
  if (href && !href.startsWith("#")) return <Link to={href}>{message}</Link>;
  if (!href && !onSelect) return message;
  const select = (event: { preventDefault: () => void }) => {
    if (!onSelect) return;
    event.preventDefault();
    onSelect();
  };
  return (
    <a href={href ?? "#"} onClick={select}>
      {message}
    </a>
  );
}
