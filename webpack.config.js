import { readFileSync } from 'node:fs';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { filePagePolicy, taskPanePolicy } from './scripts/contentSecurityPolicy.mjs';
import { licenceTexts } from './scripts/shippedPackages.mjs';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/**
 * Two pages from one set of components. `taskpane` runs inside Excel: its entry is small and loads React when the
 * pane is shown. `index` runs in any browser, on a file. No code is evaluated from text, so both pages keep their
 * strict content security policy while developing as well.
 */
export default (_env, { mode = 'production' }) => ({
  mode,
  context: root,
  entry: {
    taskpane: './src/taskpane/taskpane.ts',
    notice: './src/commands/notice.ts',
    index: './src/browser/index.tsx',
  },
  output: {
    path: path.join(root, 'dist', 'web'),
    filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
    chunkFilename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
    assetModuleFilename: 'assets/[name][ext]',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      { test: /src[\\/]lexicon[\\/].*\.ts$/, enforce: 'pre', loader: path.join(root, 'scripts', 'foldWordTables.cjs') },
      {
        test: /\.tsx?$/,
        loader: 'esbuild-loader',
        options: { target: 'es2022', jsx: 'automatic', tsconfig: path.join(root, 'tsconfig.json') },
      },
    ],
  },
  // A worker is one file: what two of them share would come in parts, which are larger together.
  optimization: {
    splitChunks: { chunks: (chunk) => !chunk.canBeInitial() && !chunk.hasRuntime() },
    // Nothing here asks a function how many parameters it has.
    minimizeOptions: { javascript: { compress: { passes: 3, keep_fargs: false } } },
  },
  plugins: [
    page('taskpane', './src/taskpane/taskpane.html', taskPanePolicy, { inject: false, scriptLoading: 'blocking' }),
    page('notice', './src/commands/notice.html', filePagePolicy),
    page('index', './src/browser/index.html', filePagePolicy),
    new CopyPlugin({
      patterns: [
        { from: 'assets/page.css', to: 'assets/page.css' },
        { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
        { from: 'assets/icons/malkoll.svg', to: 'assets/icons/malkoll.svg' },
        { from: 'LICENSE', to: 'licenser.txt', toType: 'file', transform: () => licenceTexts() },
        { from: 'assets/samples/gotene-2023.xlsx', to: 'assets/samples/gotene-2023.xlsx' },
      ],
    }),
  ],
  devtool: mode === 'production' ? false : 'source-map',
  performance: { hints: false },
  stats: { preset: 'errors-warnings' },
  infrastructureLogging: { level: 'warn' },
  devServer: {
    // Nobody else on the network has any business here.
    host: 'localhost',
    port: 3000,
    hot: false,
    client: { overlay: false },
    static: false,
    headers: { 'Cache-Control': 'no-store' },
    setupExitSignals: true,
    onListening: ({ server, options }) => {
      const scheme = options.server?.type === 'https' ? 'https' : 'http';
      console.log(`\n  Målkoll ${version}: ${scheme}://localhost:${server.address().port}/\n`);
    },
  },
});

/** `loading` is for pages that place their scripts themselves. */
function page(name, template, policy, loading = { scriptLoading: 'defer' }) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template,
    chunks: [name],
    ...loading,
    templateParameters: { policy, version },
    minify: { collapseWhitespace: true, removeComments: true },
  });
}
