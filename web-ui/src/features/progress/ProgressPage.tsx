import { Page } from "@/components/Page";

function ProgressPage() {
  return <Page title="ProgressPage" />;
}

export { ProgressPage as Component };
