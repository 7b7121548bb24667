import { Dashboard } from '../../components/dashboard/dashboard.tsx';
import { startScreen } from '../../components/ui/start-screen.tsx';
import { OndoDatabase } from '../../utils/store/schema.ts';

void startScreen(<Dashboard db={new OndoDatabase()} />);
