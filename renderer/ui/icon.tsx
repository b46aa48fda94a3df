import {
  ArrowLeft,
  BookA,
  Bookmark,
  BookOpen,
  Check,
  ChevronDown,
  ChevronRight,
  ChevronUp,
  CircleAlert,
  Copy,
  CopyCheck,
  Download,
  Ellipsis,
  FileCheck,
  FileCode,
  FileText,
  FileX,
  FolderOpen,
  FolderSync,
  Hash,
  History,
  Info,
  List,
  ListFilter,
  type LucideIcon,
  Minus,
  NotebookPen,
  PanelLeft,
  PanelRight,
  Pencil,
  Plus,
  RotateCcw,
  Search,
  Settings,
  Trash2,
  Undo2,
  Unplug,
  X,
} from "lucide-react";

const icons = {
  add: Plus,
  back: ArrowLeft,
  bookmark: Bookmark,
  check: Check,
  close: X,
  copy: Copy,
  down: ChevronDown,
  drop: Download,
  duplicate: CopyCheck,
  edit: Pencil,
  file: FileText,
  "file-added": FileCheck,
  "file-failed": FileX,
  "file-original": FileCode,
  filter: ListFilter,
  folder: FolderOpen,
  "folder-watched": FolderSync,
  history: History,
  info: Info,
  library: PanelLeft,
  list: List,
  minus: Minus,
  more: Ellipsis,
  note: NotebookPen,
  offline: Unplug,
  panel: PanelRight,
  restore: RotateCcw,
  right: ChevronRight,
  samples: BookOpen,
  search: Search,
  section: Hash,
  settings: Settings,
  trash: Trash2,
  undo: Undo2,
  up: ChevronUp,
  warning: CircleAlert,
  words: BookA,
} as const satisfies Record<string, LucideIcon>;

/** The icons of the app, by what they mean here. */
export type IconName = keyof typeof icons;

/** An icon drawn at the design's stroke. It says nothing to a screen reader: words beside it do. Size in px, 16 by default. */
export function Icon(props: {
  readonly name: IconName;
  readonly size?: number;
  readonly className?: string | undefined;
}) {
  const Drawing = icons[props.name];
  return <Drawing aria-hidden size={props.size ?? 16} strokeWidth={1.6} className={props.className} />;
}
