import { Empty } from "antd";
import type { ReactNode } from "react";

interface Props {
  /** What is not there. */
  what: ReactNode;
  /** What the reader can do about it. */
  todo?: ReactNode;
  /** A button that does it. */
  children?: ReactNode;
}

/** The empty state: never only "no data". */
export function NothingYet({ what, todo, children }: Props) {
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={
        <>
          <div>{what}</div>
          {todo && <div className="bl-muted">{todo}</div>}
        </>
      }
    >
      {children}
    </Empty>
  );
}
