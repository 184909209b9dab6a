import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { api, ok } from "@/api/client";
import type { Application } from "@/api/types";
import { ProblemNotice } from "@/components/ProblemNotice";
import { deliveryOf } from "./delivery";

/** The applicant confirms that they have the reply; only online delivery is confirmed here. */
export function Acknowledgement({ application }: { application: Application }) {
  const { t } = useTranslation("applications");
  const client = useQueryClient();
  const { id } = application;
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => ok(api.POST("/applications/{id}/receipt", { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ["applications"] }),
  });
  if (deliveryOf(application).method !== "ELECTRONIC") return null;
  return (
    <>
      {error && <ProblemNotice error={error} />}
      <Button type="primary" onClick={() => mutate()} loading={isPending}>
        {t("next.acknowledge")}
      </Button>
    </>
  );
}
