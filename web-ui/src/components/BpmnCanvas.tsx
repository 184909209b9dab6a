import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";
import "bpmn-js/dist/assets/diagram-js.css";
import "bpmn-js/dist/assets/bpmn-js.css";
import { Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { BpmnDiagramProps } from "./BpmnDiagram";
import { ProblemNotice } from "./ProblemNotice";
import styles from "./BpmnCanvas.module.css";

interface Canvas {
  zoom(level: "fit-viewport" | number): number;
  addMarker(element: string, marker: string): void;
}

const NONE: string[] = [];

export default function BpmnCanvas({ xml, name, active = NONE, done = NONE }: BpmnDiagramProps) {
  const { t } = useTranslation("components");
  const box = useRef<HTMLDivElement>(null);
  const viewer = useRef<NavigatedViewer>(undefined);
  const [failure, setFailure] = useState<unknown>();

  useEffect(() => {
    if (!box.current) return;
    const created = new NavigatedViewer({ container: box.current });
    viewer.current = created;
    let left = false;
    created
      .importXML(xml)
      .then(() => {
        if (left) return;
        const canvas = created.get<Canvas>("canvas");
        canvas.zoom("fit-viewport");
        mark(created, done, "bl-done");
        mark(created, active, "bl-active");
      })
      .catch((error: unknown) => !left && setFailure(error));
    return () => {
      left = true;
      created.destroy();
    };
  }, [xml, active, done]);

  const zoom = (factor: number) => {
    const canvas = viewer.current?.get<Canvas & { zoom(): number }>("canvas");
    canvas?.zoom(factor === 1 ? "fit-viewport" : canvas.zoom() * factor);
  };

  if (failure) return <ProblemNotice error={failure} />;
  return (
    <div className={styles.frame}>
      <div className={styles.tools}>
        <Button size="small" onClick={() => zoom(1.25)} aria-label={t("diagram.in")}>
          ＋
        </Button>
        <Button size="small" onClick={() => zoom(0.8)} aria-label={t("diagram.out")}>
          －
        </Button>
        <Button size="small" onClick={() => zoom(1)}>
          {t("diagram.fit")}
        </Button>
      </div>
      <div ref={box} className={styles.canvas} role="group" aria-label={t("diagram.label", { name })} />
    </div>
  );
}

/** Elements that the drawn model does not have are left out: a token may sit in a model of another version. */
function mark(viewer: NavigatedViewer, elements: string[], marker: string): void {
  const registry = viewer.get<{ get(id: string): unknown }>("elementRegistry");
  const canvas = viewer.get<Canvas>("canvas");
  for (const id of elements) if (registry.get(id)) canvas.addMarker(id, marker);
}
