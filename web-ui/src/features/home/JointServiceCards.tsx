import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import type { JointServiceSummary } from "@/api/types";
import { QueryView } from "@/components/QueryView";
import { NothingYet } from "@/components/NothingYet";
import { useJointServices } from "@/features/joint-services/queries";
import styles from "./HomePage.module.css";

/** The joint services: one application, many departments at once. */
export function JointServiceCards() {
  const { t } = useTranslation("home");
  return (
    <section aria-label={t("services.title")}>
      <h2>{t("services.title")}</h2>
      <QueryView
        query={useJointServices()}
        rows={3}
        isEmpty={({ items }) => items.length === 0}
        empty={<NothingYet what={t("services.none")} todo={t("services.noneTodo")} />}
      >
        {({ items }) => (
          <ul className={styles.cards}>
            {items.map((service) => (
              <ServiceCard key={service.code} service={service} />
            ))}
          </ul>
        )}
      </QueryView>
    </section>
  );
}

function ServiceCard({ service }: { service: JointServiceSummary }) {
  const { t } = useTranslation("home");
  const navigate = useNavigate();
  const items = service.stages.reduce((sum, stage) => sum + stage.items.length, 0);
  return (
    <li className={styles.card}>
      <h3>
        <Link to={`/services/${service.code}`}>{service.name}</Link>
      </h3>
      <p className="bl-muted">
        {t("services.facts", {
          lead: service.leadName,
          items,
          stages: service.stages.length,
          days: service.limitDays,
        })}
      </p>
      <div>
        <Button type="primary" onClick={() => void navigate(`/services/${service.code}/start`)}>
          {t("services.start")}
          <span className="bl-visually-hidden">：{service.name}</span>
        </Button>
      </div>
    </li>
  );
}
