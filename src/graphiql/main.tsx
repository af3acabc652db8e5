/** GraphiQL for this server, complete from its own origin: no file comes from anywhere else. */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './style.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { StorageAPI } from '@graphiql/toolkit';
import { GraphiQL, type GraphiQLProps, HISTORY_PLUGIN } from 'graphiql';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { CopyLinkButton } from './copy-link-button.tsx';
import { type Example, loadExamples } from './examples.ts';
import { createExamplesPlugin } from './examples-plugin.tsx';
import { fetcher } from './fetcher.ts';
import { type LinkedQuery, readQueryLink } from './query-link.ts';

/** Below this width, which `style.css` names as well, panels lie one above the other. */
const NARROW = '(max-width: 700px)';

const isFirstVisit = new StorageAPI().get('tabState') === null;
const isNarrow = matchMedia(NARROW).matches;

/** Tabs of an earlier visit stay as they were; a linked query comes on top of them. */
function chooseTabs(
  linked: LinkedQuery | undefined,
  examples: readonly Example[],
): Partial<GraphiQLProps> {
  const tabs = [linked, ...(isFirstVisit ? examples : [])].filter((tab) => tab !== undefined);
  const [first] = tabs;
  if (first === undefined) return {};

  const editors = { initialQuery: first.query, initialVariables: first.variables };
  return isFirstVisit ? { ...editors, defaultTabs: tabs } : editors;
}

/** Selects the linked operation once the editor knows it. */
function LinkedOperation({ name }: { readonly name: string }): null {
  const { setOperationName } = useGraphiQLActions();
  const isKnown = useGraphiQL(({ operations = [] }) =>
    operations.some((operation) => operation.name?.value === name),
  );

  useEffect(() => {
    if (isKnown) setOperationName(name);
  }, [isKnown, name, setOperationName]);
  return null;
}

const linked = readQueryLink(location.href);
const examples = await loadExamples();
const root = document.querySelector('#root');
if (root === null) throw new Error('the page has no #root');
const examplesPlugin = createExamplesPlugin(examples);
const plugins = [examplesPlugin, explorerPlugin(), HISTORY_PLUGIN];
// Who comes for the first time, and not for a certain query, sees what can be asked.
const isWelcome = isFirstVisit && !isNarrow && linked === undefined;

createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={plugins}
    defaultEditorToolsVisibility={isNarrow ? false : 'variables'}
    {...(isWelcome ? { visiblePlugin: examplesPlugin } : {})}
    {...chooseTabs(linked, examples ?? [])}
  >
    <GraphiQL.Logo>
      <a href="/" className="graphiql-logo-link">
        Lacuna
      </a>
    </GraphiQL.Logo>
    <GraphiQL.Toolbar>
      {({ prettify, merge, copy }) => (
        <>
          {prettify}
          {merge}
          {copy}
          <CopyLinkButton />
        </>
      )}
    </GraphiQL.Toolbar>
    {linked?.operationName !== undefined && <LinkedOperation name={linked.operationName} />}
  </GraphiQL>,
);
