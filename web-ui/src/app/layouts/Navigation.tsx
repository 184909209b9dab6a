import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { hasAny, useSession } from "@/features/session/session";
import type { NavigationEntry } from "../navigation";
import styles from "./Navigation.module.css";

interface Props {
  entries: readonly NavigationEntry[];
  label: string;
  className?: string | undefined;
  dark?: boolean;
}

/** A wrapping row of links: nothing hides behind a button on a phone. */
export function Navigation({ entries, label, className, dark = false }: Props) {
  const { t } = useTranslation();
  const { user } = useSession();
  const visible = entries.filter(({ any }) => !any || hasAny(user, any));
  return (
    <nav aria-label={label} className={className}>
      <ul className={dark ? `${styles.row} ${styles.dark}` : styles.row}>
        {visible.map(({ to, label: text, end }) => (
          <li key={to}>
            <NavLink to={to} end={end ?? false} className={({ isActive }) => (isActive ? styles.here : "")}>
              {t(text)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
