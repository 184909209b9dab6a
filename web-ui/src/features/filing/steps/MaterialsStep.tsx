import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { QueryView } from "@/components/QueryView";
import { useMaterials } from "@/features/applications/queries";
import { useDraft } from "../draft/useDraft";
import { FocusHash } from "../FocusHash";
import { MaterialLists } from "../materials/MaterialLists";
import { StepActions } from "../StepActions";
import { stepPath } from "../steps";

function MaterialsStep() {
  const { t } = useTranslation("filing");
  const navigate = useNavigate();
  const { application } = useDraft();
  const { id } = application;
  return (
    <>
      <QueryView query={useMaterials(id)} rows={10}>
        {(materials) => (
          <>
            <MaterialLists application={application} materials={materials} />
            <FocusHash />
          </>
        )}
      </QueryView>
      <StepActions
        next={t("actions.next")}
        onNext={() => void navigate(stepPath(id, "delivery"))}
        back={stepPath(id, "form")}
      />
    </>
  );
}

export { MaterialsStep as Component };
