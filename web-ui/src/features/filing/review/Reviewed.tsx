import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Panel } from "@/components/Panel";

interface Props {
  title: string;
  /** The page where it is changed. */
  change: string;
  children: ReactNode;
}

export function Reviewed({ title, change, children }: Props) {
  const { t } = useTranslation("filing");
  const link = (
    <Link to={change}>
      {t("review.change")}
      <span className="bl-visually-hidden">：{title}</span>
    </Link>
  );
  return (
    <Panel title={title} extra={link}>
      {children}
    </Panel>
  );
}
