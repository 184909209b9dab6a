import { useQuery } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import type { JsonObject } from "@/api/types";

const HOUR = 3_600_000;

export function useJointServices() {
  return useQuery({
    queryKey: ["joint-services"],
    queryFn: () => ok(api.GET("/joint-services")),
    staleTime: HOUR,
  });
}

export function useJointService(code: string) {
  return useQuery({
    queryKey: ["joint-services", code],
    queryFn: () => ok(api.GET("/joint-services/{code}", { params: { path: { code } } })),
    staleTime: HOUR,
  });
}

/** Which items of a stage the answers call for, and why. Asked only when there are answers. */
export function useApplicableItems(code: string, stage: string, answers: JsonObject | undefined) {
  return useQuery({
    queryKey: ["joint-services", code, "applicable-items", stage, answers],
    queryFn: () =>
      ok(
        api.POST("/joint-services/{code}/applicable-items", {
          params: { path: { code } },
          body: { stage, answers: answers ?? {} },
        }),
      ),
    enabled: answers !== undefined,
    staleTime: HOUR,
    placeholderData: (previous) => previous,
  });
}

/** The process of the joint service as BPMN XML. */
export function useServiceDiagram(code: string) {
  return useQuery({
    queryKey: ["joint-services", code, "diagram"],
    queryFn: () =>
      ok(api.GET("/joint-services/{code}/diagram", { params: { path: { code } }, parseAs: "text" })),
    staleTime: HOUR,
  });
}
