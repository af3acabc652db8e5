import { pick, ToolbarButton, useGraphiQL } from '@graphiql/react';
import { type ReactElement, useState } from 'react';
import { CheckIcon, LinkIcon } from './icons.tsx';
import { buildQueryLink } from './query-link.ts';

const DONE_MS = 2_000;

/** Puts a link to the shown query into the address bar and, where allowed, on the clipboard. */
export function CopyLinkButton(): ReactElement {
  const { queryEditor, variableEditor, operations, operationName } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'operations', 'operationName'),
  );
  const [label, setLabel] = useState<string>();

  async function copyLink(): Promise<void> {
    const link = buildQueryLink(location.href, {
      query: queryEditor?.getValue() ?? '',
      variables: variableEditor?.getValue() ?? '',
      operationName: (operations?.length ?? 0) > 1 ? operationName : undefined,
    });
    history.replaceState(null, '', link);
    setLabel(await writeToClipboard(link));
    setTimeout(() => setLabel(undefined), DONE_MS);
  }

  return (
    <ToolbarButton label={label ?? 'Copy link to this query'} onClick={() => void copyLink()}>
      {label === undefined ? <LinkIcon /> : <CheckIcon />}
    </ToolbarButton>
  );
}

/** Browsers offer a clipboard only to secure pages; says where the link is now. */
async function writeToClipboard(link: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(link);
    return 'Link copied';
  } catch {
    return 'Link is in the address bar';
  }
}
