import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Application, CorrectionFault, MaterialLine } from "@/api/types";
import { Panel } from "@/components/Panel";
import { QueryView } from "@/components/QueryView";
import { display, localise } from "@/components/forms/schema";
import { MaterialCard } from "@/features/filing/materials/MaterialCard";
import { useItemNames } from "@/features/filing/materials/useItemNames";
import { stepPath } from "@/features/filing/steps";
import { useApplicationForm, useMaterials } from "../queries";
import { byPlace, fieldOf } from "./faults";
import styles from "./CorrectionList.module.css";

interface Props {
  application: Application;
  faults: readonly CorrectionFault[];
}

export function CorrectionList({ application, faults }: Props) {
  const { t } = useTranslation("applications");
  const { ofMaterials, ofForm } = byPlace(faults);
  return (
    <>
      {ofMaterials.length > 0 && (
        <Panel title={t("corrections.materials")}>
          <MaterialFaults application={application} faults={ofMaterials} />
        </Panel>
      )}
      {ofForm.length > 0 && (
        <Panel title={t("corrections.form")}>
          <FormFaults application={application} faults={ofForm} />
        </Panel>
      )}
    </>
  );
}

function MaterialFaults({ application, faults }: Props) {
  return (
    <QueryView query={useMaterials(application.id)}>
      {({ items }) => <Materials application={application} faults={faults} lines={items} />}
    </QueryView>
  );
}

function Materials({ application, faults, lines }: Props & { lines: readonly MaterialLine[] }) {
  const nameOf = useItemNames(application);
  const byRequirement = new Map(lines.map((line) => [line.requirement, line]));
  return faults.map(({ requirement, title, problem }) => {
    const line = byRequirement.get(requirement);
    return line ? (
      <MaterialCard
        key={requirement + problem}
        line={line}
        applicationId={application.id}
        purpose={line.items.map(nameOf).join("、")}
        fault={problem}
      />
    ) : (
      <p key={requirement + problem}>
        <strong>{title ?? requirement}</strong>：{problem}
      </p>
    );
  });
}

function FormFaults({ application, faults }: Props) {
  const { t, i18n } = useTranslation("applications");
  const form = useApplicationForm(application.id);
  const schema = form.data && localise(form.data.schema, i18n.language === "en");
  return (
    <ul className={styles.list}>
      {faults.map(({ requirement, problem }) => {
        const name = fieldOf(requirement);
        const field = schema?.properties?.[name];
        return (
          <li key={requirement + problem}>
            <strong>{name ? (field?.title ?? name) : t("corrections.wholeForm")}</strong>
            <div className={styles.problem}>{problem}</div>
            {field && (
              <div className="bl-muted">
                {t("corrections.present", { value: display(field, form.data?.data[name]) })}
              </div>
            )}
            <Link to={`${stepPath(application.id, "form")}${name ? `#root_${name}` : ""}`}>
              {t("corrections.mend")}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
