import { lazy, Suspense } from "react";
import type { DiagramModel } from "@/api/types";
import { PageSkeleton } from "./PageSkeleton";

const Canvas = lazy(() => import("./BpmnCanvas"));

export type BpmnDiagramProps = Partial<Pick<DiagramModel, "active" | "done">> &
  Pick<DiagramModel, "xml" | "name">;

/** A process diagram with where it stands. The viewer (56 kB) is loaded when one is shown. */
export function BpmnDiagram(props: BpmnDiagramProps) {
  return (
    <Suspense fallback={<PageSkeleton rows={4} />}>
      <Canvas {...props} />
    </Suspense>
  );
}
