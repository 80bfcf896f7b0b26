import { Controller, Get } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { ApiTags } from '@nestjs/swagger';
import { Answers, routesOf } from '@platform/http';
import { permissionTable } from './permission-table.js';
import { type PermissionTable, permissionTableView } from './permission-table.schemas.js';
import { REQUIRED_PERMISSION, Requires } from './requires.js';

/** Who may do what, for whoever wants to read it: the table that the guards ask, not a copy of it. */
@ApiTags('access')
@Controller('permissions')
export class PermissionsController {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  @Get()
  @Requires('permission.read')
  @Answers(permissionTableView)
  read(): PermissionTable {
    return permissionTable(routesOf(this.discovery, this.reflector, REQUIRED_PERMISSION));
  }
}
