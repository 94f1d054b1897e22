import { SayPostalAddress } from './actions/say-postal-address';
import { PostalAddressResolver } from './graphql/postal-address.resolver';
import { PostalAddresses } from './postal-addresses';
import { PostalAddressEntity } from './store/postal-address.entity';
import { PostalAddressStore } from './store/postal-address.store';
import { PostalAddressesRead } from './store/postal-addresses.read';

export const lettersEntities = [PostalAddressEntity];

/** Where letters go, for whom they are the safe way. */
export const lettersProviders = [PostalAddressStore, PostalAddressesRead, PostalAddresses, SayPostalAddress, PostalAddressResolver];
