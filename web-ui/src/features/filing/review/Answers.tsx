import { useTranslation } from "react-i18next";
import { QueryView } from "@/components/QueryView";
import { useApplicationForm, useMaterials } from "@/features/applications/queries";
import { useDraft } from "../draft/useDraft";
import { stepPath } from "../steps";
import { Meter } from "../materials/Meter";
import { AnsweredForm } from "./AnsweredForm";
import { AnsweredDelivery } from "./AnsweredDelivery";
import { AnsweredMaterials } from "./AnsweredMaterials";
import { Reviewed } from "./Reviewed";

/** What was entered, part by part, each with a link to change it. */
export function Answers() {
  const { t } = useTranslation("filing");
  const { application, value } = useDraft();
  const { id } = application;
  return (
    <>
      <QueryView query={useApplicationForm(id)}>
        {(form) => <AnsweredForm form={{ ...form, data: value("form", form.data) }} applicationId={id} />}
      </QueryView>
      <Reviewed title={t("steps.materials")} change={stepPath(id, "materials")}>
        <QueryView query={useMaterials(id)} rows={3}>
          {(materials) => (
            <>
              <Meter materials={materials} />
              <AnsweredMaterials lines={materials.items} />
            </>
          )}
        </QueryView>
      </Reviewed>
      <Reviewed title={t("steps.delivery")} change={stepPath(id, "delivery")}>
        <AnsweredDelivery delivery={value("delivery", { ...application.delivery })} />
      </Reviewed>
    </>
  );
}
