import { Popup } from '../../components/popup/popup.tsx';
import { startScreen } from '../../components/ui/start-screen.tsx';
import { OndoDatabase } from '../../utils/store/schema.ts';

void startScreen(<Popup db={new OndoDatabase()} />);
