import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";
import "bpmn-js/dist/assets/diagram-js.css";
import "bpmn-js/dist/assets/bpmn-js.css";
import { Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { BpmnDiagramProps } from "./BpmnDiagram";
import { ProblemNotice } from "./ProblemNotice";
import { mark, show, zoomBy } from "./bpmnView";
import styles from "./BpmnCanvas.module.css";

const NONE: string[] = [];

export default function BpmnCanvas({ xml, name, active = NONE, done = NONE }: BpmnDiagramProps) {
  const { t } = useTranslation("components");
  const box = useRef<HTMLDivElement>(null);
  const viewer = useRef<NavigatedViewer>(undefined);
  const [failure, setFailure] = useState<unknown>();

  useEffect(() => {
    const container = box.current;
    if (!container) return;
    const created = new NavigatedViewer({ container });
    viewer.current = created;
    let left = false;
    created
      .importXML(xml)
      .then(() => {
        if (left) return;
        mark(created, done, "bl-done");
        mark(created, active, "bl-active");
        show(created, container, active[0]);
      })
      .catch((error: unknown) => !left && setFailure(error));
    return () => {
      left = true;
      created.destroy();
    };
  }, [xml, active, done]);

  if (failure) return <ProblemNotice error={failure} />;
  return (
    <div className={styles.frame}>
      <div className={styles.tools}>
        <Button size="small" onClick={() => zoomBy(viewer.current, 1.25)} aria-label={t("diagram.in")}>
          ＋
        </Button>
        <Button size="small" onClick={() => zoomBy(viewer.current, 0.8)} aria-label={t("diagram.out")}>
          －
        </Button>
        <Button size="small" onClick={() => zoomBy(viewer.current, "fit")}>
          {t("diagram.fit")}
        </Button>
      </div>
      <div ref={box} className={styles.canvas} role="group" aria-label={t("diagram.label", { name })} />
    </div>
  );
}
