import { Button, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatMoment } from "@/components/dates";
import { ClashRow } from "./ClashRow";
import { differences, type Choices } from "./merge";
import type { Clash } from "./useDraftEditor";
import styles from "./Clash.module.css";

interface Props {
  clash: Clash;
  saving: boolean;
  onSettle: (choices: Choices) => Promise<boolean>;
  onClose: () => void;
}

/** Two editors of one draft: what the other changed is taken over, where both changed the same one side is chosen. */
export function ClashDialog({ clash: { base, mine, theirs }, saving, onSettle, onClose }: Props) {
  const { t } = useTranslation("simplification");
  const [choices, setChoices] = useState<Choices>({});
  const found = differences(base, mine, theirs.data.proposal);
  const conflicts = found.filter(({ conflict }) => conflict);
  const taken = found.filter(({ conflict }) => !conflict);
  const { editedBy, editedAt } = theirs.data;
  const row = (difference: (typeof found)[number]) => (
    <ClashRow
      key={difference.path}
      difference={difference}
      proposals={[mine, theirs.data.proposal, base]}
      choice={choices[difference.path] ?? "mine"}
      onChoose={(side) => setChoices({ ...choices, [difference.path]: side })}
    />
  );
  return (
    <Modal
      open
      width={880}
      mask={{ closable: false }}
      title={t("clash.title")}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t("clash.later")}</Button>
          <Button type="primary" loading={saving} onClick={() => void onSettle(choices)}>
            {t("clash.save")}
          </Button>
        </>
      }
    >
      <p>
        {editedBy && editedAt
          ? t("clash.who", { by: editedBy, at: formatMoment(editedAt) })
          : t("clash.somebody")}
        {t("clash.safe")}
      </p>
      {conflicts.length > 0 && (
        <h3 className={styles.heading}>{t("clash.conflicts", { count: conflicts.length })}</h3>
      )}
      {conflicts.map(row)}
      {taken.length > 0 && <h3 className={styles.heading}>{t("clash.taken", { count: taken.length })}</h3>}
      {taken.map(row)}
      {found.length === 0 && <p>{t("clash.nothing")}</p>}
    </Modal>
  );
}
