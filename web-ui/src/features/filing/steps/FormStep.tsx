import { useTranslation } from "react-i18next";
import { QueryView } from "@/components/QueryView";
import { useApplicationForm } from "@/features/applications/queries";
import { useDraft } from "../draft/useDraft";
import { MergedForm } from "../form/MergedForm";

/** 申报信息: the forms of all items merged into one; every fact is typed once. */
function FormStep() {
  const { t } = useTranslation("filing");
  const { application } = useDraft();
  return (
    <>
      <p>{t("form.lead")}</p>
      <QueryView query={useApplicationForm(application.id)} rows={12}>
        {(form) => <MergedForm form={form} />}
      </QueryView>
    </>
  );
}

export { FormStep as Component };
