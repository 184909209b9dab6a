import { Page } from "@/components/Page";

function ApplicationsPage() {
  return <Page title="ApplicationsPage" />;
}

export { ApplicationsPage as Component };
