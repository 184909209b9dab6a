import { Page } from "@/components/Page";

function FilingPage() {
  return <Page title="FilingPage" />;
}

export { FilingPage as Component };
