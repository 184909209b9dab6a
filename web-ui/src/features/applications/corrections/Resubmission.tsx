import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { api, ok } from "@/api/client";
import { newKey } from "@/api/idempotency";
import { asProblem } from "@/api/problem";
import { ErrorSummary } from "@/components/ErrorSummary";
import { ProblemNotice } from "@/components/ProblemNotice";
import { placeOf } from "@/features/filing/steps";

export function Resubmission({ applicationId: id }: { applicationId: string }) {
  const { t } = useTranslation("applications");
  const client = useQueryClient();
  const navigate = useNavigate();
  const { mutate, isPending, error, submittedAt } = useMutation({
    mutationFn: () =>
      ok(
        api.POST("/applications/{id}/corrections", {
          params: { path: { id }, header: { "Idempotency-Key": newKey() } },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["applications"] });
      await navigate(`/applications/${id}`);
    },
  });
  const problem = error ? asProblem(error) : undefined;
  const lines =
    problem?.errors.map(({ pointer, message }) => ({ message, href: placeOf(id, pointer) })) ?? [];
  return (
    <>
      {lines.length > 0 && <ErrorSummary key={submittedAt} lines={lines} />}
      {problem && lines.length === 0 && <ProblemNotice error={problem} />}
      <Button type="primary" size="large" onClick={() => mutate()} loading={isPending}>
        {t("corrections.resubmit")}
      </Button>{" "}
      <Link to={`/applications/${id}`}>{t("corrections.later")}</Link>
    </>
  );
}
