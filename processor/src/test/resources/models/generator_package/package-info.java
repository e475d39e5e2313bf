@SequenceGenerator(name = "packaged", sequenceName = "package_numbers", allocationSize = 4)
@TableGenerator(name = "packagedTable", table = "package_keys")
package model;

import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
