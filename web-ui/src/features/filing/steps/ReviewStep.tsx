import { useQuery } from "@tanstack/react-query";
import { Checkbox } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ok } from "@/api/client";
import { asProblem } from "@/api/problem";
import type { FieldFault } from "@/api/types";
import { ErrorSummary } from "@/components/ErrorSummary";
import { Panel } from "@/components/Panel";
import { ProblemNotice } from "@/components/ProblemNotice";
import { QueryView } from "@/components/QueryView";
import { applicationKey } from "@/features/applications/queries";
import { useDraft } from "../draft/useDraft";
import { Answers } from "../review/Answers";
import { StepActions } from "../StepActions";
import { placeOf, stepPath } from "../steps";
import { useSubmit } from "./useSubmit";

/** 核对: everything on one page, every fault with a way to the place where it is mended, then the promise and off. */
function ReviewStep() {
  const { application, flush } = useDraft();
  const { id } = application;
  const check = useQuery({
    queryKey: [...applicationKey(id), "check"],
    queryFn: async () => {
      // What is still being saved would be reported as missing.
      await flush();
      return ok(api.POST("/applications/{id}/check", { params: { path: { id } } }));
    },
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <QueryView query={check} rows={12}>
      {({ errors }) => <Review key={errors.length} faults={errors} />}
    </QueryView>
  );
}

function Review({ faults }: { faults: readonly FieldFault[] }) {
  const { t } = useTranslation("filing");
  const { application } = useDraft();
  const { id } = application;
  const [promised, setPromised] = useState(false);
  const [unpromised, setUnpromised] = useState(false);
  const submit = useSubmit(id);
  const problem = submit.error ? asProblem(submit.error) : undefined;
  const found = problem?.errors.length ? problem.errors : faults;
  const lines = found.map(({ pointer, message }) => ({ message, href: placeOf(id, pointer) }));

  const send = () => {
    setUnpromised(!promised);
    if (promised) submit.mutate();
  };
  return (
    <>
      {lines.length > 0 && <ErrorSummary title={t("review.faults", { count: lines.length })} lines={lines} />}
      {problem && problem.errors.length === 0 && <ProblemNotice error={problem} safe={t("review.safe")} />}
      {lines.length === 0 && <p>{t("review.ready")}</p>}
      <Answers />
      <Panel title={t("review.promise")}>
        {unpromised && !promised && (
          <div role="alert" style={{ color: "#b00020", fontWeight: 600 }}>
            {t("review.promiseMissing")}
          </div>
        )}
        <Checkbox checked={promised} onChange={({ target }) => setPromised(target.checked)}>
          {t("review.promiseText")}
        </Checkbox>
      </Panel>
      <StepActions
        next={t("review.submit")}
        onNext={send}
        busy={submit.isPending}
        back={stepPath(id, "delivery")}
      />
    </>
  );
}

export { ReviewStep as Component };
