// The one place that knows Element Plus: what is used of it, each with its styles.
import 'element-plus/theme-chalk/base.css'
import 'element-plus/theme-chalk/el-overlay.css'
import 'element-plus/theme-chalk/el-dialog.css'
import 'element-plus/theme-chalk/el-pagination.css'

export { ElDialog } from 'element-plus/es/components/dialog/index'
export { ElPagination } from 'element-plus/es/components/pagination/index'
export { localeContextKey } from 'element-plus/es/hooks/use-locale/index'
export { default as elementEnglish } from 'element-plus/es/locale/lang/en'
export { default as elementChinese } from 'element-plus/es/locale/lang/zh-cn'
