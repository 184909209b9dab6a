import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";

export function PageSkeleton({ rows = 6 }: { rows?: number }) {
  const { t } = useTranslation("components");
  return (
    <div role="status" aria-busy="true">
      <span className="bl-visually-hidden">{t("loading")}</span>
      <Skeleton active title paragraph={{ rows }} />
    </div>
  );
}
