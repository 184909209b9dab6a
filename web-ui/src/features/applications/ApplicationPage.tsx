import { Page } from "@/components/Page";

function ApplicationPage() {
  return <Page title="ApplicationPage" />;
}

export { ApplicationPage as Component };
