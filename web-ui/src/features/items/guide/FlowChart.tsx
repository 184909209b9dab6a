import { ExpandOutlined } from "@ant-design/icons";
import { Button, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ItemGuide } from "@/api/types";
import { BpmnDiagram } from "@/components/BpmnDiagram";
import { QueryView } from "@/components/QueryView";
import { useNarrow } from "@/components/useNarrow";
import { useItemDiagram } from "../queries";
import styles from "./Guide.module.css";

/** The flow drawn, and over the whole window of a desk for those who cannot read it small; a phone's is no larger. */
export function FlowChart({ guide: { code, version, name } }: { guide: ItemGuide }) {
  const { t } = useTranslation("guide");
  const narrow = useNarrow();
  const [large, setLarge] = useState(false);
  return (
    <div className={styles.chart}>
      <QueryView query={useItemDiagram(code, version)} rows={4}>
        {(xml) => (
          <>
            <BpmnDiagram xml={xml} name={name} />
            {!narrow && (
              <Button
                className={styles.enlarge}
                icon={<ExpandOutlined aria-hidden />}
                onClick={() => setLarge(true)}
              >
                {t("enlarge")}
              </Button>
            )}
            <Modal
              open={large}
              title={t("flowOf", { name })}
              footer={null}
              width="min(96vw, 1600px)"
              style={{ top: 24 }}
              destroyOnHidden
              onCancel={() => setLarge(false)}
            >
              <BpmnDiagram xml={xml} name={name} />
            </Modal>
          </>
        )}
      </QueryView>
    </div>
  );
}
