import { useQuery } from "@tanstack/react-query";
import { api, ok } from "@/api/client";

export function useBoard() {
  return useQuery({
    queryKey: ["simplification-progress"],
    queryFn: () => ok(api.GET("/simplification-progress")),
  });
}

export function useTrend() {
  return useQuery({
    queryKey: ["simplification-progress", "trend"],
    queryFn: () => ok(api.GET("/simplification-progress/trend")),
  });
}
