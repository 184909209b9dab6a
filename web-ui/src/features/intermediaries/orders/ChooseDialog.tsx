import { Button, Modal } from "antd";
import { useTranslation } from "react-i18next";
import type { ServiceNeed } from "@/api/types";
import { NothingYet } from "@/components/NothingYet";
import { ProblemNotice } from "@/components/ProblemNotice";
import { QueryView } from "@/components/QueryView";
import { IntermediaryEntry } from "../directory/IntermediaryEntry";
import { useDirectory, usePlaceOrder } from "../queries";
import styles from "./Orders.module.css";

/** More than offer any one service. */
const ALL = 100;

interface Props {
  need: ServiceNeed;
  applicationId: string;
  onClose: () => void;
}

/** Those that offer the service, with what they promise; one press orders. */
export function ChooseDialog({ need, applicationId, onClose }: Props) {
  const { t } = useTranslation("intermediaries");
  const query = useDirectory({ service: need.materialType, region: "", q: "" }, ALL);
  const { mutate, isPending, variables, error } = usePlaceOrder(applicationId, need.requirement);
  return (
    <Modal
      open
      width={680}
      footer={null}
      onCancel={onClose}
      title={t("choose.title", { name: need.service })}
    >
      <p className="bl-muted">{t("choose.lead", { count: need.usualDays })}</p>
      {error && <ProblemNotice error={error} />}
      <QueryView query={query} empty={<NothingYet what={t("directory.none")} />}>
        {({ pages }) => (
          <ul className={styles.list}>
            {pages
              .flatMap(({ items }) => items)
              .map((entry) => (
                <IntermediaryEntry key={entry.code} entry={entry} service={need.materialType}>
                  <Button
                    type="primary"
                    disabled={!entry.takesOrders || isPending}
                    loading={isPending && variables === entry.code}
                    onClick={() => mutate(entry.code, { onSuccess: onClose })}
                  >
                    {t("choose.order")}
                    <span className="bl-visually-hidden">：{entry.name}</span>
                  </Button>
                </IntermediaryEntry>
              ))}
          </ul>
        )}
      </QueryView>
    </Modal>
  );
}
