package lastack.store;

import lastack.app.Keeper;

class MemoryKeeperTest implements KeeperContract {
    @Override
    public Keeper keeper() {
        return new MemoryKeeper(CLOCK);
    }
}
